(component
  (type $C-type (component
    (type $p0 (record (field "x" u32)))
    (export "p" (type $p (eq $p0)))
    (export "make" (func (result $p)))))
  (component $C-as-declared
    (component $C
      (type $p0 (record (field "x" u32)))
      (export $p "p" (type $p0))
      (core module $m
        (func (export "make") (result i32) unreachable)
        (func (export "extra") unreachable))
      (core instance $i (instantiate $m))
      (func (export "make") (result $p) (canon lift (core func $i "make")))
      (func (export "extra") (canon lift (core func $i "extra")))
    )
    (export "definition" (component $C) (component (type $C-type)))
  )
  (instance $C-as-declared (instantiate $C-as-declared))
  (alias export $C-as-declared "definition" (component $C))
  (instance $i (instantiate $C))
  (export "i" (instance $i))
  (export "make-one" (func $i "make"))
)
