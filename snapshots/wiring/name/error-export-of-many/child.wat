(component
  (core module $m (func (export "f")))
  (core instance $m (instantiate $m))
  (func $f (canon lift (core func $m "f")))
  (export "init" (func $f)) (export "open" (func $f)) (export "close" (func $f)) (export "read" (func $f))
  (export "write" (func $f)) (export "sync" (func $f)) (export "drop-all" (func $f)) (export "stat" (func $f)))
