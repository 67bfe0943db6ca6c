(component
  (component $C
    (import "fs" (instance
      (export "read" (func (result u32)))
      (export "write" (func (param "x" u32)))
      (export "sync" (func)))))
  (import "fs" (instance $fs
    (export "read" (func (result u64)))
    (export "write" (func (param "y" u32)))
    (export "synch" (func))))
  (instance (instantiate $C (with "fs" (instance $fs)))))
