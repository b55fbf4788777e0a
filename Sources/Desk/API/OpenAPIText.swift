/// The description of the API; `docs/api/openapi.json` is the same text.
///
/// The tests hold it against what the routes take and answer.
enum OpenAPIText {
    // swift-format-ignore: the lines of a JSON text
    static let text = #"""
        {
          "openapi": "3.1.0",
          "info": {
            "title": "Ekspedit",
            "version": "1",
            "summary": "Hand in invoices, see what became of them, act.",
            "description": "The HTTP face of Ekspedit, for those who integrate without files. Everything that shows or changes documents needs the desk's token. Errors are RFC 9457 problems. Fields may be added, never renamed; amounts are text.",
            "license": {
              "name": "Apache-2.0",
              "identifier": "Apache-2.0"
            }
          },
          "servers": [
            {
              "url": "http://127.0.0.1:8460"
            }
          ],
          "security": [
            {
              "token": []
            }
          ],
          "paths": {
            "/api/v1/companies": {
              "get": {
                "operationId": "listCompanies",
                "summary": "The companies that are served, with their lanes",
                "responses": {
                  "200": {
                    "description": "All of them.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Companies"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/companies/{company}/documents": {
              "post": {
                "operationId": "submitDocument",
                "summary": "Hands in a document, as if it had been dropped into an inbox",
                "description": "Idempotent by company and content: handing in the same bytes again changes nothing. Idempotent by company and invoice number: other bytes under a number that is being sent or was accepted are refused.",
                "parameters": [
                  {
                    "name": "company",
                    "in": "path",
                    "required": true,
                    "description": "The company's folder name.",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  },
                  {
                    "name": "name",
                    "in": "query",
                    "description": "The file name it would have; its stem names the result folder.",
                    "schema": {
                      "type": "string",
                      "maxLength": 200
                    }
                  },
                  {
                    "name": "inbox",
                    "in": "query",
                    "description": "Which inbox of the company, counted from 0.",
                    "schema": {
                      "type": "integer",
                      "minimum": 0,
                      "default": 0
                    }
                  },
                  {
                    "name": "Prefer",
                    "in": "header",
                    "description": "`wait=SECONDS` (RFC 7240) waits until the document has ended, half a minute at most. Without it the answer comes as soon as the document was read and judged.",
                    "schema": {
                      "type": "string"
                    }
                  }
                ],
                "requestBody": {
                  "required": true,
                  "content": {
                    "application/xml": {
                      "schema": {}
                    },
                    "application/json": {
                      "schema": {}
                    },
                    "application/zip": {
                      "schema": {}
                    },
                    "application/octet-stream": {
                      "schema": {}
                    }
                  }
                },
                "responses": {
                  "200": {
                    "description": "The same bytes were handed in or dropped before; this is that document, and nothing is sent again.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Document"
                        }
                      }
                    },
                    "headers": {
                      "Location": {
                        "description": "Where the document is told.",
                        "schema": {
                          "type": "string"
                        }
                      },
                      "Preference-Applied": {
                        "description": "How long was waited, when it was asked for.",
                        "schema": {
                          "type": "string"
                        }
                      }
                    }
                  },
                  "201": {
                    "description": "Taken: it is durable in the journal, and its result will appear here and in the folders.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Document"
                        }
                      }
                    },
                    "headers": {
                      "Location": {
                        "description": "Where the document is told.",
                        "schema": {
                          "type": "string"
                        }
                      },
                      "Preference-Applied": {
                        "description": "How long was waited, when it was asked for.",
                        "schema": {
                          "type": "string"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "404": {
                    "description": "There is no such thing.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "409": {
                    "description": "The invoice number is taken: another document with other content is being sent or was accepted. `document` and `duplicateOf` name both.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "413": {
                    "description": "The body is too large.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/documents": {
              "get": {
                "operationId": "listDocuments",
                "summary": "Documents, newest first",
                "parameters": [
                  {
                    "name": "company",
                    "in": "query",
                    "description": "Only of this company.",
                    "schema": {
                      "type": "string"
                    }
                  },
                  {
                    "name": "state",
                    "in": "query",
                    "description": "Only in this state or with this outcome; `open` is all that has not ended, `failed` all that was not accepted.",
                    "schema": {
                      "enum": [
                        "open",
                        "failed",
                        "received",
                        "working",
                        "waiting",
                        "finished",
                        "accepted",
                        "invalid",
                        "unreadable",
                        "refused",
                        "dead",
                        "duplicate-conflict",
                        "expanded"
                      ]
                    }
                  },
                  {
                    "name": "number",
                    "in": "query",
                    "description": "Only with this invoice number.",
                    "schema": {
                      "type": "string"
                    }
                  },
                  {
                    "name": "limit",
                    "in": "query",
                    "description": "At most so many.",
                    "schema": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 500,
                      "default": 50
                    }
                  },
                  {
                    "name": "cursor",
                    "in": "query",
                    "description": "What the page before gave as next.",
                    "schema": {
                      "type": "string"
                    }
                  }
                ],
                "responses": {
                  "200": {
                    "description": "One page.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Page"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/documents/{id}": {
              "get": {
                "operationId": "getDocument",
                "summary": "One document with everything that is known of it",
                "parameters": [
                  {
                    "name": "id",
                    "in": "path",
                    "required": true,
                    "description": "The id of a document.",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                ],
                "responses": {
                  "200": {
                    "description": "The document.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Document"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "404": {
                    "description": "There is no such thing.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/documents/{id}/history": {
              "get": {
                "operationId": "getHistory",
                "summary": "Every step of a document, every request and answer",
                "parameters": [
                  {
                    "name": "id",
                    "in": "path",
                    "required": true,
                    "description": "The id of a document.",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  },
                  {
                    "name": "bodies",
                    "in": "query",
                    "description": "Also what was sent and answered.",
                    "schema": {
                      "type": "boolean",
                      "default": false
                    }
                  }
                ],
                "responses": {
                  "200": {
                    "description": "In the order of time.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/History"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "404": {
                    "description": "There is no such thing.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/documents/{id}/receipt": {
              "get": {
                "operationId": "getReceipt",
                "summary": "The receipt or the rejection",
                "description": "docs/output.md describes it field by field. 409 while the document has not ended.",
                "parameters": [
                  {
                    "name": "id",
                    "in": "path",
                    "required": true,
                    "description": "The id of a document.",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                ],
                "responses": {
                  "200": {
                    "description": "As JSON, or as a page for people when `Accept` asks for text/html.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "type": "object"
                        }
                      },
                      "text/html": {
                        "schema": {
                          "type": "string"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "404": {
                    "description": "There is no such thing.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "409": {
                    "description": "It stands otherwise.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/documents/{id}/files/{name}": {
              "get": {
                "operationId": "getFile",
                "summary": "One file of the result: original, sent, answers, receipt",
                "parameters": [
                  {
                    "name": "id",
                    "in": "path",
                    "required": true,
                    "description": "The id of a document.",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  },
                  {
                    "name": "name",
                    "in": "path",
                    "required": true,
                    "description": "A name from the document's files.",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                ],
                "responses": {
                  "200": {
                    "description": "Its bytes, as they lie in the result folder.",
                    "content": {
                      "*/*": {
                        "schema": {}
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "404": {
                    "description": "There is no such thing.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/documents/{id}/retry": {
              "post": {
                "operationId": "retryDocument",
                "summary": "Sends again what is dead, refused or held",
                "parameters": [
                  {
                    "name": "id",
                    "in": "path",
                    "required": true,
                    "description": "The id of a document.",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                ],
                "requestBody": {
                  "required": false,
                  "content": {
                    "application/json": {
                      "schema": {
                        "$ref": "#/components/schemas/Order"
                      }
                    }
                  }
                },
                "responses": {
                  "200": {
                    "description": "On its way again.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Done"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "404": {
                    "description": "There is no such thing.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "409": {
                    "description": "It stands otherwise.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "413": {
                    "description": "The body is too large.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/documents/{id}/poll": {
              "post": {
                "operationId": "pollDocument",
                "summary": "Asks about a document at once, as soon as its lane allows",
                "parameters": [
                  {
                    "name": "id",
                    "in": "path",
                    "required": true,
                    "description": "The id of a document.",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                ],
                "requestBody": {
                  "required": false,
                  "content": {
                    "application/json": {
                      "schema": {
                        "$ref": "#/components/schemas/Order"
                      }
                    }
                  }
                },
                "responses": {
                  "200": {
                    "description": "Asked, or nothing waits.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Done"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "404": {
                    "description": "There is no such thing.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "409": {
                    "description": "It stands otherwise.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "413": {
                    "description": "The body is too large.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/lanes": {
              "get": {
                "operationId": "listLanes",
                "summary": "Every lane: company and platform",
                "responses": {
                  "200": {
                    "description": "All of them.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Lanes"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/lanes/{company}/{platform}/hold": {
              "post": {
                "operationId": "holdLane",
                "summary": "Stops a lane; nothing is lost",
                "parameters": [
                  {
                    "name": "company",
                    "in": "path",
                    "required": true,
                    "description": "The company's folder name.",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  },
                  {
                    "name": "platform",
                    "in": "path",
                    "required": true,
                    "description": "The platform's short name: cis, sef …",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                ],
                "requestBody": {
                  "required": false,
                  "content": {
                    "application/json": {
                      "schema": {
                        "$ref": "#/components/schemas/Order"
                      }
                    }
                  }
                },
                "responses": {
                  "200": {
                    "description": "Held.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Done"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "404": {
                    "description": "There is no such thing.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "409": {
                    "description": "It stands otherwise.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "413": {
                    "description": "The body is too large.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/lanes/{company}/{platform}/release": {
              "post": {
                "operationId": "releaseLane",
                "summary": "Lets a lane go on",
                "parameters": [
                  {
                    "name": "company",
                    "in": "path",
                    "required": true,
                    "description": "The company's folder name.",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  },
                  {
                    "name": "platform",
                    "in": "path",
                    "required": true,
                    "description": "The platform's short name: cis, sef …",
                    "schema": {
                      "type": "string",
                      "minLength": 1
                    }
                  }
                ],
                "requestBody": {
                  "required": false,
                  "content": {
                    "application/json": {
                      "schema": {
                        "$ref": "#/components/schemas/Order"
                      }
                    }
                  }
                },
                "responses": {
                  "200": {
                    "description": "Released.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Done"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "404": {
                    "description": "There is no such thing.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "409": {
                    "description": "It stands otherwise.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "413": {
                    "description": "The body is too large.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/openapi.json": {
              "get": {
                "operationId": "getDescription",
                "summary": "This document",
                "responses": {
                  "200": {
                    "description": "OpenAPI 3.1.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "type": "object"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                },
                "security": []
              }
            },
            "/api/v1/overview": {
              "get": {
                "operationId": "getOverview",
                "summary": "All that the page shows",
                "responses": {
                  "200": {
                    "description": "As it stands now; counts may be some seconds old.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Overview"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/statistics": {
              "get": {
                "operationId": "getStatistics",
                "summary": "How many documents and legs there are, by state, and the course of the last day",
                "responses": {
                  "200": {
                    "description": "Counts may be some seconds old.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Statistics"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/api/v1/purchases": {
              "get": {
                "operationId": "listPurchases",
                "summary": "The purchases of a month, as the ledger shows them",
                "parameters": [
                  {
                    "name": "company",
                    "in": "query",
                    "description": "Only of this company.",
                    "schema": {
                      "type": "string"
                    }
                  },
                  {
                    "name": "month",
                    "in": "query",
                    "description": "Such as 2026-11; this month when left out.",
                    "schema": {
                      "type": "string",
                      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
                    }
                  },
                  {
                    "name": "limit",
                    "in": "query",
                    "description": "At most so many.",
                    "schema": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 500,
                      "default": 100
                    }
                  }
                ],
                "responses": {
                  "200": {
                    "description": "At most so many as asked for.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Purchases"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "The token is missing or wrong.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "No token is configured: documents are closed.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/internal/sef-subscribe": {
              "post": {
                "operationId": "subscribe",
                "summary": "Takes out the notifications of SEF for the next day",
                "description": "For a timer: with the secret under desk: cronSecret in X-Cron-Secret, or as a bearer; the token of the desk does, too. The program subscribes daily by itself; this repeats it at once.",
                "responses": {
                  "202": {
                    "description": "Ordered; what came of it stands in the log and the journal.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Done"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "Neither the timer's secret nor the token came with it.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "403": {
                    "description": "Neither of them is configured.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                }
              }
            },
            "/sef/webhook": {
              "post": {
                "operationId": "takeNotification",
                "summary": "Takes a notification of SEF, or of an intermediary",
                "description": "Proven by the subscription key of the day in the body, or by X-SEF-Signature: the agreed secret, or sha256= and its HMAC over the body.",
                "requestBody": {
                  "required": true,
                  "content": {
                    "application/json": {
                      "schema": {}
                    }
                  }
                },
                "responses": {
                  "200": {
                    "description": "Believed: each change is looked up at the platform.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Taken"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "401": {
                    "description": "Nothing in it proves where it comes from; nothing was done.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "413": {
                    "description": "The body is too large.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                },
                "security": []
              }
            },
            "/healthz": {
              "get": {
                "operationId": "getHealth",
                "summary": "Whether the process lives",
                "responses": {
                  "200": {
                    "description": "It does.",
                    "content": {
                      "text/plain": {
                        "schema": {
                          "const": "ok\n"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                },
                "security": []
              }
            },
            "/readyz": {
              "get": {
                "operationId": "getReadiness",
                "summary": "Whether documents can be taken: journal, lock, inboxes",
                "responses": {
                  "200": {
                    "description": "They can.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Readiness"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "They can't; the checks say why.",
                    "content": {
                      "application/json": {
                        "schema": {
                          "$ref": "#/components/schemas/Readiness"
                        }
                      }
                    }
                  }
                },
                "security": []
              }
            },
            "/metrics": {
              "get": {
                "operationId": "getMetrics",
                "summary": "Metrics for Prometheus",
                "responses": {
                  "200": {
                    "description": "Text format 0.0.4.",
                    "content": {
                      "text/plain": {
                        "schema": {
                          "type": "string"
                        }
                      }
                    }
                  },
                  "400": {
                    "description": "The request can't be read.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "421": {
                    "description": "The desk does not answer to this name.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  },
                  "503": {
                    "description": "Not now: the program stops, or its journal can't be used.",
                    "content": {
                      "application/problem+json": {
                        "schema": {
                          "$ref": "#/components/schemas/Problem"
                        }
                      }
                    }
                  }
                },
                "security": []
              }
            }
          },
          "components": {
            "securitySchemes": {
              "token": {
                "type": "http",
                "scheme": "bearer"
              }
            },
            "schemas": {
              "Entry": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "id",
                  "company",
                  "file",
                  "sha256",
                  "invoice",
                  "state",
                  "outcome",
                  "duplicateOf",
                  "legs",
                  "type",
                  "issueDate",
                  "seller",
                  "buyer",
                  "payable",
                  "currency",
                  "trouble",
                  "result",
                  "receivedAt",
                  "finishedAt"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "description": "Sorts by arrival and never changes."
                  },
                  "company": {
                    "type": "string"
                  },
                  "file": {
                    "type": "string",
                    "description": "The name it was dropped or handed in under; archive!entry for a document of an archive."
                  },
                  "sha256": {
                    "type": "string"
                  },
                  "invoice": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "The invoice number, once it was read."
                  },
                  "state": {
                    "enum": [
                      "received",
                      "working",
                      "waiting",
                      "finished"
                    ]
                  },
                  "outcome": {
                    "enum": [
                      "accepted",
                      "invalid",
                      "unreadable",
                      "refused",
                      "dead",
                      "duplicate-conflict",
                      "expanded",
                      null
                    ],
                    "description": "How it ended; null while it has not."
                  },
                  "duplicateOf": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "The document that had these bytes, or this invoice number, first."
                  },
                  "legs": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/LegBrief"
                    }
                  },
                  "type": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "UNTDID 1001: 380 invoice, 381 credit note …"
                  },
                  "issueDate": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "seller": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "buyer": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "payable": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "An exact decimal, as text."
                  },
                  "currency": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "trouble": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "What is wrong, in one sentence."
                  },
                  "result": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "Where the result lies below the spool."
                  },
                  "receivedAt": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "finishedAt": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  }
                },
                "description": "A document in a listing."
              },
              "Document": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "id",
                  "company",
                  "file",
                  "sha256",
                  "invoice",
                  "state",
                  "outcome",
                  "duplicateOf",
                  "type",
                  "issueDate",
                  "seller",
                  "buyer",
                  "payable",
                  "currency",
                  "trouble",
                  "result",
                  "receivedAt",
                  "finishedAt",
                  "legs",
                  "problems",
                  "files"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "description": "Sorts by arrival and never changes."
                  },
                  "company": {
                    "type": "string"
                  },
                  "file": {
                    "type": "string",
                    "description": "The name it was dropped or handed in under; archive!entry for a document of an archive."
                  },
                  "sha256": {
                    "type": "string"
                  },
                  "invoice": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "The invoice number, once it was read."
                  },
                  "state": {
                    "enum": [
                      "received",
                      "working",
                      "waiting",
                      "finished"
                    ]
                  },
                  "outcome": {
                    "enum": [
                      "accepted",
                      "invalid",
                      "unreadable",
                      "refused",
                      "dead",
                      "duplicate-conflict",
                      "expanded",
                      null
                    ],
                    "description": "How it ended; null while it has not."
                  },
                  "duplicateOf": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "The document that had these bytes, or this invoice number, first."
                  },
                  "type": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "UNTDID 1001: 380 invoice, 381 credit note …"
                  },
                  "issueDate": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "seller": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "buyer": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "payable": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "An exact decimal, as text."
                  },
                  "currency": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "trouble": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "What is wrong, in one sentence."
                  },
                  "result": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "Where the result lies below the spool."
                  },
                  "receivedAt": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "finishedAt": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  },
                  "legs": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Leg"
                    }
                  },
                  "problems": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/ProblemFound"
                    }
                  },
                  "files": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/File"
                    }
                  }
                },
                "description": "A document with everything that is known of it."
              },
              "LegBrief": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "id",
                  "platform",
                  "state",
                  "platformId",
                  "attempts",
                  "fault"
                ],
                "properties": {
                  "id": {
                    "type": "string"
                  },
                  "platform": {
                    "type": "string"
                  },
                  "state": {
                    "enum": [
                      "prepared",
                      "sending",
                      "pending",
                      "deferred",
                      "uncertain",
                      "held",
                      "accepted",
                      "refused",
                      "dead"
                    ]
                  },
                  "platformId": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "attempts": {
                    "type": "integer"
                  },
                  "fault": {
                    "type": [
                      "string",
                      "null"
                    ]
                  }
                }
              },
              "Leg": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "id",
                  "platform",
                  "environment",
                  "lane",
                  "state",
                  "platformId",
                  "reference",
                  "requestId",
                  "revision",
                  "attempts",
                  "polls",
                  "fault",
                  "nextAt",
                  "deadline",
                  "submittedAt",
                  "acceptedAt",
                  "facts"
                ],
                "properties": {
                  "id": {
                    "type": "string"
                  },
                  "platform": {
                    "type": "string"
                  },
                  "environment": {
                    "type": "string",
                    "description": "sandbox, test or production"
                  },
                  "lane": {
                    "type": "string"
                  },
                  "state": {
                    "enum": [
                      "prepared",
                      "sending",
                      "pending",
                      "deferred",
                      "uncertain",
                      "held",
                      "accepted",
                      "refused",
                      "dead"
                    ]
                  },
                  "platformId": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "reference": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "requestId": {
                    "type": "string"
                  },
                  "revision": {
                    "type": "integer"
                  },
                  "attempts": {
                    "type": "integer"
                  },
                  "polls": {
                    "type": "integer"
                  },
                  "fault": {
                    "oneOf": [
                      {
                        "$ref": "#/components/schemas/Fault"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  },
                  "nextAt": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  },
                  "deadline": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  },
                  "submittedAt": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  },
                  "acceptedAt": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  },
                  "facts": {
                    "type": "object",
                    "additionalProperties": {
                      "type": "string"
                    },
                    "description": "What the platform or the seal gave: jir, zki, qr …"
                  }
                },
                "description": "One platform that the document has to visit."
              },
              "Fault": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "code",
                  "reason",
                  "words",
                  "remedy"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "See docs/faults.md."
                  },
                  "reason": {
                    "type": "string"
                  },
                  "words": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "What the platform said, untouched."
                  },
                  "remedy": {
                    "type": "string"
                  }
                }
              },
              "ProblemFound": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "source",
                  "id",
                  "severity",
                  "at",
                  "terms",
                  "found",
                  "expected",
                  "message",
                  "action"
                ],
                "properties": {
                  "source": {
                    "enum": [
                      "rules",
                      "platform",
                      "format",
                      "file"
                    ]
                  },
                  "id": {
                    "type": "string"
                  },
                  "severity": {
                    "enum": [
                      "fatal",
                      "warning"
                    ]
                  },
                  "at": {
                    "type": "string"
                  },
                  "terms": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  },
                  "found": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "expected": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "message": {
                    "type": "string"
                  },
                  "action": {
                    "type": "string"
                  },
                  "line": {
                    "type": "integer"
                  },
                  "column": {
                    "type": "integer"
                  }
                },
                "description": "Something that is wrong in the document, or a remark on it."
              },
              "File": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "name",
                  "size",
                  "mediaType"
                ],
                "properties": {
                  "name": {
                    "type": "string"
                  },
                  "size": {
                    "type": "integer"
                  },
                  "mediaType": {
                    "type": "string"
                  }
                }
              },
              "Page": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "documents",
                  "next"
                ],
                "properties": {
                  "documents": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Entry"
                    }
                  },
                  "next": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "The cursor of the next page; null on the last one."
                  }
                }
              },
              "History": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "document",
                  "moments"
                ],
                "properties": {
                  "document": {
                    "type": "string"
                  },
                  "moments": {
                    "type": "array",
                    "items": {
                      "oneOf": [
                        {
                          "$ref": "#/components/schemas/Event"
                        },
                        {
                          "$ref": "#/components/schemas/Exchange"
                        }
                      ]
                    }
                  }
                }
              },
              "Event": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "record",
                  "time",
                  "actor",
                  "leg",
                  "from",
                  "to",
                  "code",
                  "detail"
                ],
                "properties": {
                  "record": {
                    "const": "event"
                  },
                  "time": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "actor": {
                    "type": "string"
                  },
                  "leg": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "from": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "to": {
                    "type": "string"
                  },
                  "code": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "detail": {
                    "type": [
                      "string",
                      "null"
                    ]
                  }
                }
              },
              "Exchange": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "record",
                  "time",
                  "platform",
                  "operation",
                  "attempt",
                  "binding",
                  "status",
                  "failure",
                  "answeredAt"
                ],
                "properties": {
                  "record": {
                    "const": "exchange"
                  },
                  "time": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "platform": {
                    "type": "string"
                  },
                  "operation": {
                    "type": "string"
                  },
                  "attempt": {
                    "type": "integer"
                  },
                  "binding": {
                    "type": "boolean"
                  },
                  "status": {
                    "type": [
                      "integer",
                      "null"
                    ]
                  },
                  "failure": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "answeredAt": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  },
                  "request": {
                    "type": "string"
                  },
                  "answer": {
                    "type": [
                      "string",
                      "null"
                    ]
                  }
                }
              },
              "Count": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "company",
                  "platform",
                  "state",
                  "count"
                ],
                "properties": {
                  "company": {
                    "type": "string"
                  },
                  "platform": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "state": {
                    "type": "string"
                  },
                  "count": {
                    "type": "integer"
                  }
                }
              },
              "Arrivals": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "hour",
                  "state",
                  "count"
                ],
                "properties": {
                  "hour": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "state": {
                    "type": "string"
                  },
                  "count": {
                    "type": "integer"
                  }
                },
                "description": "Documents that arrived within one hour and have the same end, or the same state."
              },
              "Statistics": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "at",
                  "counts",
                  "course"
                ],
                "properties": {
                  "at": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "counts": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Count"
                    }
                  },
                  "course": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Arrivals"
                    }
                  }
                }
              },
              "Attention": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "leg",
                  "document",
                  "company",
                  "lane",
                  "state",
                  "fault",
                  "reason",
                  "deadline"
                ],
                "properties": {
                  "leg": {
                    "type": "string"
                  },
                  "document": {
                    "type": "string"
                  },
                  "company": {
                    "type": "string"
                  },
                  "lane": {
                    "type": "string"
                  },
                  "state": {
                    "enum": [
                      "prepared",
                      "sending",
                      "pending",
                      "deferred",
                      "uncertain",
                      "held",
                      "accepted",
                      "refused",
                      "dead"
                    ]
                  },
                  "fault": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "reason": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "deadline": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  }
                },
                "description": "A leg that somebody should look at."
              },
              "Inbox": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "company",
                  "inbox",
                  "waiting",
                  "oldestSeconds",
                  "trouble"
                ],
                "properties": {
                  "company": {
                    "type": "string"
                  },
                  "inbox": {
                    "type": "integer"
                  },
                  "waiting": {
                    "type": "integer"
                  },
                  "oldestSeconds": {
                    "type": [
                      "integer",
                      "null"
                    ]
                  },
                  "trouble": {
                    "type": [
                      "string",
                      "null"
                    ]
                  }
                }
              },
              "Lane": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "lane",
                  "platform",
                  "environment",
                  "state",
                  "failures",
                  "blockedUntil",
                  "hold",
                  "waiting",
                  "states",
                  "certificateUntil",
                  "certificateDaysLeft"
                ],
                "properties": {
                  "lane": {
                    "type": "string"
                  },
                  "platform": {
                    "type": "string"
                  },
                  "environment": {
                    "type": "string"
                  },
                  "state": {
                    "enum": [
                      "open",
                      "waiting",
                      "failing",
                      "held"
                    ]
                  },
                  "failures": {
                    "type": "integer"
                  },
                  "blockedUntil": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  },
                  "hold": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "waiting": {
                    "type": "integer"
                  },
                  "states": {
                    "type": "object",
                    "additionalProperties": {
                      "type": "integer"
                    }
                  },
                  "certificateUntil": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  },
                  "certificateDaysLeft": {
                    "type": [
                      "integer",
                      "null"
                    ]
                  }
                }
              },
              "Lanes": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "lanes"
                ],
                "properties": {
                  "lanes": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Lane"
                    }
                  }
                }
              },
              "Overview": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "at",
                  "version",
                  "counts",
                  "lanes",
                  "attention",
                  "risks",
                  "course",
                  "inboxes"
                ],
                "properties": {
                  "at": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "version": {
                    "type": "string"
                  },
                  "counts": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Count"
                    }
                  },
                  "lanes": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Lane"
                    }
                  },
                  "attention": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Attention"
                    }
                  },
                  "risks": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Attention"
                    }
                  },
                  "course": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Arrivals"
                    }
                  },
                  "inboxes": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Inbox"
                    }
                  }
                }
              },
              "Purchase": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "company",
                  "platform",
                  "id",
                  "number",
                  "supplier",
                  "status",
                  "statusAt",
                  "date",
                  "payable",
                  "currency",
                  "file",
                  "trouble"
                ],
                "properties": {
                  "company": {
                    "type": "string"
                  },
                  "platform": {
                    "type": "string"
                  },
                  "id": {
                    "type": "string"
                  },
                  "number": {
                    "type": "string"
                  },
                  "supplier": {
                    "type": "string"
                  },
                  "status": {
                    "type": "string"
                  },
                  "statusAt": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time"
                  },
                  "date": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "payable": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "currency": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "file": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "trouble": {
                    "type": [
                      "string",
                      "null"
                    ]
                  }
                }
              },
              "Purchases": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "month",
                  "purchases"
                ],
                "properties": {
                  "month": {
                    "type": "string"
                  },
                  "purchases": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Purchase"
                    }
                  }
                }
              },
              "Company": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "company",
                  "name",
                  "country",
                  "vatId",
                  "inboxes",
                  "lanes"
                ],
                "properties": {
                  "company": {
                    "type": "string"
                  },
                  "name": {
                    "type": "string"
                  },
                  "country": {
                    "type": "string"
                  },
                  "vatId": {
                    "type": "string"
                  },
                  "inboxes": {
                    "type": "integer"
                  },
                  "lanes": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  }
                }
              },
              "Companies": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "companies"
                ],
                "properties": {
                  "companies": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Company"
                    }
                  }
                }
              },
              "Order": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "maxLength": 500,
                    "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
                    "description": "Stands in the journal."
                  },
                  "by": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "maxLength": 500,
                    "pattern": "^[^\\u0000-\\u001f\\u007f]*$",
                    "description": "Who gives the order; “desk” when left out."
                  }
                }
              },
              "Done": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "done"
                ],
                "properties": {
                  "done": {
                    "type": "string",
                    "description": "What was done, in one sentence."
                  }
                }
              },
              "Taken": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "taken"
                ],
                "properties": {
                  "taken": {
                    "type": "integer",
                    "description": "How many documents will be looked at."
                  }
                }
              },
              "Readiness": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "ready",
                  "checks"
                ],
                "properties": {
                  "ready": {
                    "type": "boolean"
                  },
                  "checks": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "check",
                        "trouble"
                      ],
                      "properties": {
                        "check": {
                          "type": "string"
                        },
                        "trouble": {
                          "type": [
                            "string",
                            "null"
                          ]
                        }
                      }
                    }
                  }
                }
              },
              "Problem": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "type",
                  "title",
                  "status",
                  "detail",
                  "instance"
                ],
                "properties": {
                  "type": {
                    "type": "string"
                  },
                  "title": {
                    "type": "string"
                  },
                  "status": {
                    "type": "integer"
                  },
                  "detail": {
                    "type": "string"
                  },
                  "instance": {
                    "type": "string"
                  },
                  "document": {
                    "type": "string",
                    "description": "Of a taken invoice number: the document that was handed in."
                  },
                  "duplicateOf": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "Of a taken invoice number: the document that has it."
                  }
                },
                "description": "RFC 9457."
              }
            }
          }
        }

        """#
}
