package com.example.factbox.newsml;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.Reading;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ReaderDescriptor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one item of NewsML-G2 (IPTC) with its text in XHTML. Document types and external entities are refused: no article makes the
 * program read a file or open a connection.
 */
public final class NewsMlReader implements ArticleReader {
    static final String ID = "example.newsml-g2";
    private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final int LOOK = 2_000;

    @Override
    public ReaderDescriptor descriptor() {
        return new ReaderDescriptor(ID, "1.0", Set.of("application/vnd.iptc.g2.newsitem+xml"));
    }

    @Override
    public double suits(ArticleInput input) {
        byte[] bytes = input.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        return start.contains("<newsItem") && start.contains(NAMESPACE) ? 1 : 0;
    }

    @Override
    public Article read(ArticleInput input) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("external entities are not read: " + systemId);
        });
        NewsItem item = new NewsItem(input.known());
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(input.stream());
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> item.open(xml);
                    case XMLStreamReader.CHARACTERS -> item.text(xml.getText());
                    case XMLStreamReader.END_ELEMENT -> item.close(xml.getLocalName());
                    default -> {}
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException(input + " is no well-formed NewsML-G2: " + e.getMessage(), e);
        }
        return item.finish().reading(new Reading(ID, 1, List.of())).build();
    }
}
