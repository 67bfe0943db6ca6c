(component
  (type $T (component (export "f" (func (param "x" u32)))))
  (component $N
    (import "./child.wat" (component $C (type $T)))
  )
)
