(component
  (import "ns:r/x" (instance $i1 (export "a" (func (result u32)))))
  (core func $l (canon lower (func $i1 "a")))
  (func $i7 (result u32) (canon lift (core func $l)))
  (export "f" (func $i7))
  (export "i" (func $i7)))
