(component
  (instance $i)
  (export "wasi:io/streams@0.2.0" (instance $i))
)
