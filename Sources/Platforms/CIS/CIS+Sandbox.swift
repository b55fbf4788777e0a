internal import Calendars
package import Faults
package import Seals
internal import Wire

extension CIS {
    /// Gets a demo certificate and the authority from a sandbox, and makes the adapter of a company with them.
    ///
    /// The sandbox makes its authority when it starts, so this is done anew by each run of the program. The address is
    /// the one under which the sandbox offers CIS, such as `http://127.0.0.1:8470/cis`.
    package static func enrol(
        _ oib: OIB, at sandbox: String, _ change: @escaping @Sendable (inout Settings) -> Void = { _ in }
    ) -> Step<Result<CIS, Fault>> {
        fetch("authority.pem", from: sandbox) { authority in
            fetch("\(oib).p12", from: sandbox) { file in
                do throws(CryptoError) {
                    var settings = Settings(
                        environment: "sandbox", endpoint: "\(sandbox)/FiskalizacijaServiceTest",
                        responders: TrustAnchors(try Certificate.read(authority)),
                        responderName: Settings.testResponder)
                    change(&settings)
                    let credential = try Credential(pkcs12: file, password: Secret(sandboxPassword))
                    return .end(made(settings, credential))
                } catch {
                    return .end(
                        .failure(
                            Fault(.credentialInvalid, "the sandbox gave no usable certificate: \(error)")))
                }
            }
        }
    }

    private static let sandboxPassword = "sandbox"

    private static func made(_ settings: Settings, _ credential: Credential) -> Result<CIS, Fault> {
        do throws(Fault) { return .success(try CIS(settings, credential: credential)) } catch {
            return .failure(error)
        }
    }

    private static func fetch(
        _ file: String, from sandbox: String, then: @escaping @Sendable ([UInt8]) -> Step<Result<CIS, Fault>>
    ) -> Step<Result<CIS, Fault>> {
        .ask(Call("demo", HTTPRequest(.get, "\(sandbox)/demo/\(file)"))) { answer in
            switch answer {
            case .success(let response) where response.status == 200: return then(response.body)
            case .success(let response):
                return .end(
                    .failure(Fault(.credentialMissing, "the sandbox answered \(response.status) for \(file)"))
                )
            case .failure(.notSent(let words)), .failure(.unanswered(let words)):
                return .end(
                    .failure(Fault(.platformUnreachable, "the sandbox does not answer", words: words)))
            }
        }
    }
}
