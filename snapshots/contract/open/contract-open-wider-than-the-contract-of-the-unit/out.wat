(component
  (component $M
    (import "dep" (component $L
      (export "f" (func (result u32)))))
    (instance $l (instantiate $L))
    (export "f" (func $l "f"))
  )
  (import "own" (component $Own
    (export "f" (func (result u32)))
    (export "g" (func))))
  (instance $m (instantiate $M (with "dep" (component $Own))))
  (export "f" (func $m "f"))
)
