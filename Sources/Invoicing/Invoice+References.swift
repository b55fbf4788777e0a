extension Invoice {
    /// BG-1: a note.
    package struct Note: Sendable, Hashable {
        /// BT-21: what it is about.
        package var subject: NoteSubjectCode?

        /// BT-22: the note itself.
        package var text: String

        package init(_ text: String, subject: NoteSubjectCode? = nil) {
            self.text = text
            self.subject = subject
        }
    }

    /// BG-3: an invoice that came before.
    package struct PrecedingInvoice: Sendable, Hashable {
        /// BT-25: its number.
        package var number: String

        /// BT-26: the day on which it was issued.
        package var issueDate: CalendarDate?

        /// National terms, such as `hr.BT-3` or `sef.documentTypeCode`.
        package var extensions = Extensions()

        package init(_ number: String, issueDate: CalendarDate? = nil) {
            self.number = number
            self.issueDate = issueDate
        }
    }

    /// BG-24: a document that supports the invoice.
    package struct SupportingDocument: Sendable, Hashable {
        /// BT-122: its reference.
        package var reference: String

        /// BT-123: what it is.
        package var description: String?

        /// BT-124: where it can be fetched.
        package var location: String?

        /// BT-125: the document itself.
        package var attachment: Attachment?

        package init(_ reference: String, description: String? = nil, location: String? = nil) {
            self.reference = reference
            self.description = description
            self.location = location
        }
    }

    /// BT-125: an attached file.
    package struct Attachment: Sendable, Hashable {
        /// The content as base64, the way it is written.
        package var base64: String

        /// BT-125-1: the kind of content.
        package var mimeCode: String?

        /// BT-125-2: the name of the file.
        package var filename: String?

        package init(base64: String, mimeCode: String? = nil, filename: String? = nil) {
            self.base64 = base64
            self.mimeCode = mimeCode
            self.filename = filename
        }
    }

    /// BG-14 and BG-26: a period; either end may be open.
    package struct Period: Sendable, Hashable {
        /// BT-73 or BT-134: its first day.
        package var start: CalendarDate?

        /// BT-74 or BT-135: its last day.
        package var end: CalendarDate?

        package init(start: CalendarDate? = nil, end: CalendarDate? = nil) {
            self.start = start
            self.end = end
        }
    }
}
