// Values: CEN EN 16931 validation artefacts 1.3.16; OpenPEPPOL BIS Billing 3.0.21.

extension CodeList {
    /// UNTDID 1001, what a UBL Invoice may be.
    package static let invoiceTypes = CodeList(
        "UNTDID 1001 invoice types",
        """
        71 80 81 82 84 102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389
        390 393 394 395 456 457 471 472 473 500 501 527 553 575 623 633 751 780 817 870 875 876 877 935
        """)

    /// UNTDID 1001, what a UBL CreditNote may be.
    package static let creditNoteTypes = CodeList(
        "UNTDID 1001 credit note types",
        """
        81 83 261 262 296 308 381 396 420 458 502 503 532
        """)

    /// UNTDID 1001, invoices and credit notes together.
    package static let documentTypesInCII = CodeList(
        "UNTDID 1001 document types (CII)",
        """
        71 80 81 82 83 84 102 130 202 203 204 211 218 219 261 262 295 296 308 325 326 331 380 381 382 383
        384 385 386 387 388 389 390 393 394 395 396 420 456 457 458 471 472 473 500 501 502 503 527 532 553
        575 623 633 751 780 817 870 875 876 877 935
        """)

    /// UNTDID 1001, what Peppol takes as an invoice.
    package static let invoiceTypesInPeppol = CodeList(
        "UNTDID 1001 invoice types (Peppol)",
        """
        71 80 82 84 102 218 219 326 331 380 382 383 384 386 388 393 395 553 575 623 780 817 870 875 876 877
        """)

    /// UNTDID 1001, what Peppol takes as a credit note.
    package static let creditNoteTypesInPeppol = CodeList(
        "UNTDID 1001 credit note types (Peppol)",
        """
        381 396 81 83 532
        """)
}
