(component
  (import "./counter.wasm" (component $Counter ...))
  (import "./child.wasm" (component $Child ...))
  (instance $outer (instantiate $Counter ...))
  (instance $inner (instantiate $Counter
    (with "wasi:io/streams@0.2.3" (instance $outer "wasi:io/streams@0.2.3"))
    (with "wasi:cli/stdout@0.2.3" (instance $outer "wasi:cli/stdout@0.2.3"))
    ...))
  (instance $child (instantiate $Child
    (with "wasi:io/streams@0.2.3" (instance $inner "wasi:io/streams@0.2.3"))
    (with "wasi:cli/stdout@0.2.3" (instance $inner "wasi:cli/stdout@0.2.3"))
    ...))
  (export "wasi:cli/run@0.2.3" (instance $child "wasi:cli/run@0.2.3"))
)
