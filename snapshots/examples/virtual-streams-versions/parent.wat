(component
  (import "./counter.wasm" (component $Counter ...))
  (import "./child.wasm" (component $Child ...))
  (instance $virtual (instantiate $Counter ...))
  (instance $child (instantiate $Child
    (with "wasi:io/streams@0.2.3" (instance $virtual "wasi:io/streams@0.2.0"))
    (with "wasi:cli/stdout@0.2.3" (instance $virtual "wasi:cli/stdout@0.2.0"))
    ...))
  (export "wasi:cli/run@0.2.3" (instance $child "wasi:cli/run@0.2.3"))
)
