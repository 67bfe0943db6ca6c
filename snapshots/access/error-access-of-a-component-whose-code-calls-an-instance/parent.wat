(component $P
  (import "./w.wat" (instance $w ...))
  (import "z" (func $z))
  (core func $l (canon lower (func $w "g")))
  (core func (canon lower (func $z)))
  (core module $m (import "" "l" (func)))
  (core instance (instantiate $m (with "" (instance (export "l" (func $l))))))
)
