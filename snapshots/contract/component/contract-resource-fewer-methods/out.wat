(component
  (component $C
    (type $r0 (resource (rep i32)))
    (export $r "r" (type $r0))
    (core module $m
      (func (export "constructorr") (result i32) unreachable)
      (func (export "methodr.get") (param i32) (result i32) unreachable)
      (func (export "methodr.set") (param i32 i32) unreachable))
    (core instance $i (instantiate $m))
    (func (export "[constructor]r") (result (own $r)) (canon lift (core func $i "constructorr")))
    (func (export "[method]r.get") (param "self" (borrow $r)) (result u32) (canon lift (core func $i "methodr.get")))
    (func (export "[method]r.set") (param "self" (borrow $r)) (param "x" u32) (canon lift (core func $i "methodr.set")))
  )
  (instance $i (instantiate $C))
  (alias export $i "[constructor]r" (func $new))
  (core func (canon lower (func $new)))
)
