internal import Wire

extension FrontDesk {
    var openAPIRoutes: [Route] {
        [
            Route(.get, "/api/v1/openapi.json", .open, as: .getDescription) { question throws(Problem) in
                try question.checkQuery()
                return .json(OpenAPI(routes: routes).json)
            }
        ]
    }
}
