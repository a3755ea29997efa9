package org.newsarchive.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What the Nu checker has against pages. It reads what HTML is once for all of them, which takes longer than fifty pages do. */
final class HtmlErrors extends DefaultHandler {
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
    private final List<String> errors = new ArrayList<>();

    HtmlErrors() throws Exception {
        checker.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new SystemErrErrorHandler());
        checker.setUpValidatorAndParsers(this, true, false);
    }

    /** The errors of a page, each after its line. */
    List<String> of(Path page) throws IOException, SAXException {
        errors.clear();
        checker.checkHtmlFile(page.toFile(), true);
        return List.copyOf(errors);
    }

    @Override
    public void error(SAXParseException e) {
        errors.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
        error(e);
    }
}
