import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

// What the OpenAPI document of the open data says, held against what is answered.

type Node = { [name: string]: unknown }

interface Parameter {
  name: string
  example: string | number
}

interface Operation {
  operationId: string
  parameters?: Parameter[]
  responses: Record<string, { content?: Record<string, { schema: Node }> }>
}

/** The document, as far as it is read here. */
export interface OpenApi extends Node {
  servers: { url: string }[]
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, Node> }
}

/** What was answered. */
export interface Answer {
  address: string
  status: number
  /** the media type, without its charset */
  type: string
  text: string
}

/** Every schema of an object takes its own properties and no other: the document promises less, so that properties can be added. */
const closed = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(closed)
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, closed(value)]))
  return copy.type === 'object' && 'properties' in copy ? { ...copy, additionalProperties: false } : copy
}

/** The open data as its document describes it. */
export class DescribedData {
  readonly document: OpenApi
  readonly #ajv = new Ajv2020({ allErrors: true, strict: false })
  readonly #checks = new Map<string, ValidateFunction>()

  constructor(document: OpenApi) {
    this.document = document
    formats(this.#ajv)
    this.#ajv.addSchema({ $id: 'described', components: closed(document.components) as Node })
  }

  /** What is wrong with the document itself. */
  async problems(): Promise<unknown> {
    const { errors, valid } = await new Validator().validate(structuredClone(this.document))
    return valid ? [] : errors
  }

  /** Every path, with its parameters. */
  get paths(): { path: string; parameters: Parameter[] }[] {
    return Object.entries(this.document.paths).map(([path, { get }]) => ({ path, parameters: get.parameters ?? [] }))
  }

  #check(schema: Node): ValidateFunction {
    const key = JSON.stringify(schema)
    const known = this.#checks.get(key)
    if (known) return known
    const inDescribed = JSON.parse(
      JSON.stringify(closed(schema)).replaceAll('"#/components', '"described#/components'),
    ) as Node
    const check = this.#ajv.compile(inDescribed)
    this.#checks.set(key, check)
    return check
  }

  /** In what an answer is not as described. */
  differences({ address, status, text, type }: Answer): string[] {
    const path = new URL(address, 'https://portal.test').pathname
    const operation = this.document.paths[path]?.get
    const content = operation?.responses[String(status)]?.content
    const described = content?.[type]
    if (!operation || !described) return [`${address} answers ${status} with ${type}, which is not described`]
    if (!/json$/.test(type)) return []
    const check = this.#check(described.schema)
    return check(JSON.parse(text))
      ? []
      : (check.errors ?? []).map(
          (error) => `${address}: ${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
        )
  }
}
