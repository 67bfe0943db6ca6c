(module $lib
  (func $f (export "f"))
)
