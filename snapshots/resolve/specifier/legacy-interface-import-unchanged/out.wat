(component
  (import (interface "wasi:clocks/wall-clock@0.2.0") (instance $clock
    (export "now" (func (result u64)))))
  (instance $other (import (interface "acme:a/b")))
  (export "now" (func $clock "now"))
)
