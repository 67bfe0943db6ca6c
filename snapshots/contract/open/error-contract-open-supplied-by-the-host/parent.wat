(component
  (import "./m.wat" (component $M ...))
  (import "host" (component $Host
    (import "in" (instance
      (export "m" (component
        (import "dep" (component (export "f" (func (result u32)))))
        (export "f" (func (result u32)))))))
    (export "f" (func (result u32)))))
  (instance $in (export "m" (component $M)))
  (instance $i (instantiate $Host (with "in" (instance $in))))
  (export "f" (func $i "f"))
)
