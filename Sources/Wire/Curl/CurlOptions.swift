internal import CCurl
internal import CCurlSupport
internal import FoundationEssentials

/// The options of a client, as every transfer sets them.
struct CurlOptions: Sendable {
    private let options: ClientOptions

    /// All authorities that are trusted, where they are not simply the system's.
    private let authorities: [UInt8]?

    init(_ options: ClientOptions) throws(CurlError) {
        self.options = options
        switch options.trust {
        case .system: authorities = nil
        case .only(let pem): authorities = pem
        case .systemAnd(let pem): authorities = try Self.systemAuthorities() + [UInt8(ascii: "\n")] + pem
        }
    }

    var answerLimit: Int { options.answerLimit }

    var allowsPlainText: Bool { options.allowsPlainText }

    private static func systemAuthorities() throws(CurlError) -> [UInt8] {
        guard let path = unsafe curl_trusted_authorities() else {
            throw CurlError(operation: "trust", reason: "the library knows no file of trusted authorities")
        }
        let name = unsafe String(cString: path)
        do {
            return try Array(Data(contentsOf: URL(filePath: name)))
        } catch {
            throw CurlError(operation: "trust", reason: "\(name) can't be read: \(error)")
        }
    }

    /// Sets everything that is the same for all requests; false when the library lacks something.
    @safe func apply(to handle: UnsafeMutableRawPointer) -> Bool {
        var results = unsafe [
            curl_set_long(handle, CURLOPT_NOSIGNAL, 1),
            curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0),
            curl_set_long(handle, CURLOPT_PATH_AS_IS, 1),
            curl_set_long(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1)),
            curl_set_long(handle, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
            curl_set_long(handle, CURLOPT_SSL_VERIFYPEER, 1),
            curl_set_long(handle, CURLOPT_SSL_VERIFYHOST, 2),
            curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, options.connectTimeout.wholeMilliseconds),
            curl_set_long(handle, CURLOPT_TIMEOUT_MS, options.totalTimeout.wholeMilliseconds),
            // An idle connection is given up before most servers do, so that few are found dead.
            curl_set_long(handle, CURLOPT_MAXAGE_CONN, 20),
            curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https"),
            curl_set_text(handle, CURLOPT_PROXY, ""),
        ]
        if let authorities {
            results.append(setBlob(handle, CURLOPT_CAINFO_BLOB, authorities))
            unsafe results.append(curl_set_text(handle, CURLOPT_CAPATH, nil))
        }
        switch options.identity {
        case nil: break
        case .pkcs12(let bytes, let password):
            unsafe results += [
                setBlob(handle, CURLOPT_SSLCERT_BLOB, bytes),
                curl_set_text(handle, CURLOPT_SSLCERTTYPE, "P12"),
                curl_set_text(handle, CURLOPT_KEYPASSWD, password),
            ]
        case .pem(let certificates, let key, let password):
            unsafe results += [
                setBlob(handle, CURLOPT_SSLCERT_BLOB, certificates),
                curl_set_text(handle, CURLOPT_SSLCERTTYPE, "PEM"),
                setBlob(handle, CURLOPT_SSLKEY_BLOB, key),
                curl_set_text(handle, CURLOPT_SSLKEYTYPE, "PEM"),
            ]
            if let password { unsafe results.append(curl_set_text(handle, CURLOPT_KEYPASSWD, password)) }
        }
        return results.allSatisfy { $0 == CURLE_OK }
    }

    @safe private func setBlob(
        _ handle: UnsafeMutableRawPointer, _ option: CURLoption, _ bytes: [UInt8]
    ) -> CURLcode {
        unsafe bytes.withUnsafeBytes { unsafe curl_set_blob(handle, option, $0.baseAddress, $0.count) }
    }
}

extension Duration {
    /// At least one: zero would mean no limit to the library.
    fileprivate var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        return max(1, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000))
    }
}
