;; Joins two Python components: a store with a resource, and a command that uses it. Both share the host of this one.
;;
;; Both files are expected beside this one; they are in the corpus.
(component
  (import "./kv-provider.wasm" (component $Provider ...))
  (import "./kv-consumer.wasm" (component $Consumer ...))

  (instance $provider (instantiate $Provider ...))
  (instance $consumer (instantiate $Consumer
    (with "corpus:kv/store@0.1.0" (instance $provider "corpus:kv/store@0.1.0"))
    ...))
  (export "exports" (instance $consumer "exports"))
  (export "wasi:cli/run@0.2.0" (instance $consumer "wasi:cli/run@0.2.0"))
)
