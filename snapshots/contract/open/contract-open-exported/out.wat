(component
  (component $M
    (import "dep" (component $L
      (export "f" (func (result u32)))))
    (instance $l (instantiate $L))
    (export "f" (func $l "f"))
  )
  (export "m" (component $M))
)
