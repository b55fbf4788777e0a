internal import Wire

extension FrontDesk {
    var openAPIRoutes: [Route] {
        [
            Route(.get, "/api/v1/openapi.json", .open) { question throws(Problem) in
                try question.checkQuery()
                return .text(OpenAPIText.text, "application/json")
            }
        ]
    }
}
