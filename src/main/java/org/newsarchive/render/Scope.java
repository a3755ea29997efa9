package org.newsarchive.render;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsarchive.page.SitePath;

/**
 * What a template finds by a name: a {@link View}. What every line of a template asks for is answered without reflection, which takes
 * longer than the answers.
 */
final class Scope implements TemplateHashModel {
    private final View view;
    private final ObjectWrapper wrapper;
    private final TemplateHashModel reflected;
    private final @Nullable TemplateModel page;
    private final @Nullable TemplateModel article;
    private final @Nullable TemplateModel settings;

    Scope(View view, ObjectWrapper wrapper) throws TemplateModelException {
        this.view = view;
        this.wrapper = wrapper;
        reflected = (TemplateHashModel) wrapper.wrap(view);
        page = wrapper.wrap(view.getPage());
        article = wrapper.wrap(view.getArticle());
        settings = wrapper.wrap(view.getSettings());
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return switch (name) {
            case "page" -> page;
            case "article" -> article;
            case "settings" -> settings;
            case "language" -> new SimpleScalar(view.getLanguage());
            case "dir" -> new SimpleScalar(view.getDir());
            case "kind" -> new SimpleScalar(view.getKind());
            case "text" -> (TemplateMethodModelEx) this::text;
            case "link" -> (TemplateMethodModelEx) this::link;
            case "own" -> (TemplateMethodModelEx) this::own;
            default -> reflected.get(name);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private Object text(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        return arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel key
                ? new SimpleScalar(view.text(key.getAsString()))
                : reflected("text", arguments);
    }

    private Object link(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        return arguments.size() == 1
                        && arguments.get(0) instanceof AdapterTemplateModel target
                        && target.getAdaptedObject(SitePath.class) instanceof SitePath path
                ? new SimpleScalar(view.link(path))
                : reflected("link", arguments);
    }

    private Object own(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        return arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text
                ? wrapper.wrap(view.own(text.getAsString()))
                : reflected("own", arguments);
    }

    private Object reflected(String name, List<?> arguments) throws TemplateModelException {
        return ((TemplateMethodModelEx) reflected.get(name)).exec(arguments);
    }
}
