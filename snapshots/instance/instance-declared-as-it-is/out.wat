(component
  (import "f" (func $f))
  (component $i-component
    (import "f" (func $f))
    (export "g" (func $f))
  )
  (instance $i (instantiate $i-component (with "f" (func $f))))
  (alias outer 0 $i-component (component $j-component))
  (instance $j (instantiate $j-component (with "f" (func $f))))
)
