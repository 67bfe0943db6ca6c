(component
  (import "./child.wat" (component $C
    (type $p0 (record (field "x" u32)))
    (export "p" (type $p (eq $p0)))
    (export "make" (func (result $p)))))
  (instance $i (instantiate $C))
  (export "i" (instance $i))
  (export "make-one" (func $i "make"))
)
