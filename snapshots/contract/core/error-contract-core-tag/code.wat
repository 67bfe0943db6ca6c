(module
  (tag (export "e") (param i64))
)
