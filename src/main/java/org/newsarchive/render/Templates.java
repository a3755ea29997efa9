package org.newsarchive.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.newsarchive.article.ArchiveException;

/** Fills templates. Everything that they print is escaped but what {@link View} hands them as HTML. */
final class Templates {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    Templates(TemplateFiles files) {
        StringTemplateLoader loader = new StringTemplateLoader();
        files.files().forEach((path, bytes) -> {
            if (path.endsWith(".ftlh") || path.endsWith(".ftlx")) {
                // Every template has a time of last change; a fixed one, since the files do not change during a run.
                loader.putTemplate(path, new String(bytes, StandardCharsets.UTF_8), 0);
            }
        });
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setObjectWrapper(new Unwrapping());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /**
     * A page.
     *
     * @param name the template's file
     * @throws ArchiveException where the template is missing or wrong; its message names file and line
     */
    Sheet fill(String name, View view) {
        try {
            Template template = configuration.getTemplate(name);
            Sheet sheet = new Sheet();
            template.process(new Scope(view, configuration.getObjectWrapper()), sheet);
            return name.endsWith(".ftlh") ? sheet.squeezeHtml() : sheet.squeeze();
        } catch (TemplateNotFoundException missing) {
            throw new ArchiveException(
                    "templates/" + missing.getTemplateName() + ": missing — remove what includes it, or add it",
                    missing);
        } catch (ParseException wrong) {
            throw new ArchiveException(
                    "templates/" + wrong.getTemplateName() + ":" + wrong.getLineNumber() + ": "
                            + firstLine(wrong.getEditorMessage())
                            + " — correct it, or delete the file to get Archiver's own",
                    wrong);
        } catch (TemplateException failed) {
            throw new ArchiveException(
                    "templates/" + failed.getTemplateSourceName() + ":" + failed.getLineNumber() + ": "
                            + (failed instanceof InvalidReferenceException
                                    ? failed.getBlamedExpressionString() + " has no value"
                                    : firstLine(failed.getMessageWithoutStackTop()))
                            + " — correct it, or delete the file to get Archiver's own",
                    failed);
        } catch (IOException unreadable) {
            throw new ArchiveException("templates/" + name + ": can't be read", unreadable);
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "wrong" : message.lines().findFirst().orElse("wrong");
    }

    /** Lets templates ask {@code <#if x??>} of an optional value. */
    private static final class Unwrapping extends DefaultObjectWrapper {
        Unwrapping() {
            super(Configuration.VERSION_2_3_34);
            // Java asks at each call of a method who calls, unless it was told that anybody may.
            setMethodAppearanceFineTuner((in, out) -> in.getMethod().trySetAccessible());
        }

        @Override
        public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
            return object instanceof String text
                    ? new SimpleScalar(text)
                    : super.wrap(object instanceof Optional<?> maybe ? maybe.orElse(null) : object);
        }
    }
}
