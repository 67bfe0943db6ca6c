(component
  (component $App
    (import "acme:fs/files@0.2.3" (instance $fs (export "read" (func (result string)))))
    (alias export $fs "read" (func $read))
    (export "run" (func $read))
  )
  (component $Sandbox
    (core module $m (memory (export "mem") 1) (func (export "f") (result i32) i32.const 0))
    (core instance $i (instantiate $m))
    (func $read (result string) (canon lift (core func $i "f") (memory (core memory $i "mem"))))
    (instance $files (export "read" (func $read)))
    (export "acme:fs/files@0.2.0" (instance $files))
  )
  (instance $sandbox (instantiate $Sandbox))
  (instance $app (instantiate $App
    (with "acme:fs/files@0.2.0" (instance $sandbox "acme:fs/files@0.2.0"))
    (with "acme:fs/files@0.2.3" (instance $sandbox "acme:fs/files@0.2.0"))))
  (export "run" (func $app "run"))
)
