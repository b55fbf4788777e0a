import Documents
import Faults
import Invoicing
import Testing

struct XMLTreeTests {
    private static let invoice = """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <!-- a comment -->
        <q:Invoice xmlns:q="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
            xmlns="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
            xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2">
          <ID>R&amp;D č <![CDATA[<1>]]></ID>
          <a:InvoiceLine><ID schemeID="x&#10;y" q:own="1"> 1 </ID></a:InvoiceLine>
          <a:InvoiceLine><ID>2</ID><!-- between --><o:Own xmlns:o="urn:own">a<o:b>b</o:b>c</o:Own></a:InvoiceLine>
        </q:Invoice>
        """

    private func tree(_ text: String = invoice) throws -> XMLTree { try XMLTree(parsing: Array(text.utf8)) }

    @Test func `knows well-known names by number, whatever their prefixes`() throws {
        let root = try tree().root
        #expect(root.name == UBLInvoice.root)
        #expect(root.children.map(\.name) == [CBC.id, CAC.invoiceLine, CAC.invoiceLine])
        #expect(root.child(CAC.invoiceLine)?.child(CBC.id)?.amount == Amount(1))
    }

    @Test func `gives text as written, with references resolved`() throws {
        let root = try tree().root
        #expect(root.child(CBC.id)?.text == "R&D č <1>")
        let lines = Array(root.children(CAC.invoiceLine))
        #expect(lines[0].text == " 1 ")
        #expect(lines[0].trimmed == "1")
        #expect(lines[1].text == "2abc")
        #expect(root.normalised == "R&D č <1> 1 2abc")
    }

    @Test func `gives attributes with and without a namespace`() throws {
        let id = try #require(try tree().root.descendant(CAC.invoiceLine, CBC.id))
        #expect(id.attribute(XMLAttribute.schemeID) == "x\ny")
        #expect(id.attributes.map(\.value) == ["x\ny", "1"])
        #expect(id.attribute(XMLAttribute.currencyID) == nil)
    }

    @Test func `names strange elements by the document's own prefix`() throws {
        let tree = try tree()
        let own = try #require(tree.root.children.map { $0 }.last?.children.map { $0 }.last)
        #expect(!own.name.isWellKnown)
        #expect(own.localName == "Own")
        #expect(own.namespace == "urn:own")
        #expect(own.children.map(\.xPath) == ["/Invoice/cac:InvoiceLine[2]/o:Own/o:b"])
    }

    @Test func `tells where an element stands`() throws {
        let lines = Array(try tree().root.children(CAC.invoiceLine))
        #expect(lines[1].position == Position(line: 8, column: 3))
        #expect(lines[1].child(CBC.id)?.position == Position(line: 8, column: 18))
        #expect(lines[1].child(CBC.id)?.xPath == "/Invoice/cac:InvoiceLine[2]/cbc:ID")
    }

    @Test func `numbers elements in document order`() throws {
        let tree = try tree()
        let names = (0..<tree.count).map { tree[$0].localName }
        #expect(names == ["Invoice", "ID", "InvoiceLine", "ID", "InvoiceLine", "ID", "Own", "b"])
        #expect((0..<tree.count).map { tree.parent(Int32($0)) } == [-1, 0, 0, 2, 0, 4, 4, 6])
    }

    @Test func `keeps the numbers of strange names apart from document to document`() throws {
        for own in ["first", "second", "first"] {
            #expect(try tree("<\(own)><x/><\(own)/></\(own)>").root.localName == own)
        }
    }
}

struct HostileXMLTests {
    private func reason(_ text: String) -> XMLError.Reason? {
        do throws(XMLError) {
            _ = try XMLTree(parsing: Array(text.utf8))
            return nil
        } catch { return error.reason }
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "<?xml version='1.0'?>\n<!-- <a> --><!DOCTYPE a><a/>", "<a><!ENTITY b 'c'></a>",
    ])
    func `refuses a document type declaration`(text: String) { #expect(reason(text) == .documentType) }

    @Test func `refuses deep nesting and takes what is just allowed`() {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(reason(nested(128)) == nil)
        #expect(reason(nested(129)) == .tooDeep)
        #expect(reason("<r>" + String(repeating: "<a/>", count: 1_000) + nested(127) + "</r>") == nil)
    }

    @Test func `refuses many attributes and many namespaces in force`() {
        func attributes(_ count: Int, _ prefix: String) -> String {
            (0..<count).map { "\(prefix)\($0)='urn:\(prefix == "b" ? ">" : "x")'" }.joined(separator: " ")
        }
        #expect(reason("<a \(attributes(256, "b"))/>") == nil)
        #expect(reason("<a \(attributes(257, "b"))/>") == .tooManyAttributes)
        let outer = "<a \(attributes(200, "xmlns:b"))>"
        #expect(reason("\(outer)<b \(attributes(57, "xmlns:c"))/></a>") == .tooManyAttributes)
        #expect(
            reason("\(outer)<b \(attributes(56, "xmlns:c"))/><b \(attributes(56, "xmlns:c"))/></a>") == nil)
    }

    @Test(arguments: [
        "<a>", "<a></b>", "<a", "<", "<a b=1/>", "<a b='1' b='2'/>", "<a>&b;</a>", "<a>&#0;</a>", "<a/><b/>",
        "<a><![CDATA[", "<a><!-- ", "<a>\u{1}</a>", "<x:a/>", "<a b='<'/>", "<a/>text", "<?pi",
        "<a>&#xFFFE;</a>",
    ])
    func `refuses what is not well-formed`(text: String) {
        #expect(reason(text) == .malformed)
    }

    @Test(arguments: ["", "   \n", "\u{FEFF}"])
    func `says that there is nothing`(text: String) { #expect(reason(text) == .empty) }

    @Test(arguments: ["{}", "text", "<a>\0</a>", "L", "<\0a\0/\0>\0"])
    func `refuses what is not text in UTF-8`(text: String) { #expect(reason(text) == .notText) }

    @Test func `refuses bytes that are not UTF-8`() {
        #expect(throws: XMLError.self) {
            try XMLTree(parsing: Array("<a>".utf8) + [0xE8, 0x61] + Array("</a>".utf8))
        }
        #expect(throws: XMLError.self) { try XMLTree(parsing: [0xFF, 0xFE, 0x3C, 0x00]) }
    }

    @Test func `tells the place of a mistake`() {
        #expect {
            _ = try XMLTree(parsing: Array("\n<a>\n  <b>č</c>\n</a>".utf8))
        } throws: { error in
            (error as? XMLError)?.position.line == 3
        }
    }

    @Test func `takes a byte order mark and blank space in front`() {
        #expect(reason("\u{FEFF}\n<a/>") == nil)
    }
}
