import * as v from "valibot";

/** A value with what an editor says about it: these texts go into the JSON Schemas in `schemas/`. */
export const described = <S extends v.GenericSchema>(schema: S, text: string) =>
  v.pipe(schema, v.description<v.InferOutput<S>, string>(text));
