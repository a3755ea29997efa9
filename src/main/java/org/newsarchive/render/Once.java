package org.newsarchive.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a template nests in {@code <@once key="...">} comes out the same on all pages of a folder, and is made for the first of them
 * only: links lead the same way from there.
 *
 * @param folder where the page stands
 * @param made what was made so far, by folder and key; shared by all pages of a site
 */
record Once(String folder, Map<String, String> made) implements TemplateDirectiveModel {
    /** On pages of a folder of a new site. */
    Once(String folder) {
        this(folder, new ConcurrentHashMap<>());
    }

    /** The same on another folder's pages. */
    Once in(String other) {
        return new Once(other, made);
    }

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] variables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        String key = folder + ' ' + parameters.get("key");
        @Nullable String text = made.get(key);
        if (text == null) {
            StringWriter out = new StringWriter();
            if (body != null) {
                body.render(out);
            }
            text = out.toString();
            made.put(key, text);
        }
        environment.getOut().write(text);
    }
}
