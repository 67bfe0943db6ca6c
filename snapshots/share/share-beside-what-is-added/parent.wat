(component
  (component $N (import "./child.wat" (component $C ...)) (export "c" (component $C)))
  (import "./child.wat" (component ...))
  (instance $i (instantiate 1 ...))
  (export "run" (func $i "run"))
  (export "n" (component 0))
)
