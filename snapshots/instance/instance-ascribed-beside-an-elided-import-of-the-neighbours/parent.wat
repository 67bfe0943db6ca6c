(component
  (import "ns:i1/x" (instance $i4 ...))
  (import "./empty.wat" (component $i1 (import "ns:i1/x" (instance (export "a" (func))))))
  (instance (instantiate $i1 (with "ns:i1/x" (instance $i4))))
  (import "./file.wat" (instance $i9 ...))
  (core func $l10 (canon lower (func $i9 "f")))
  (type $t (instance (export "f" (func (result u32)))))
  (import "relative-url=<./file.wat>" (instance $i13 (type $t)))
  (export "e13" (instance $i13)))
