(component
  (import "dep" (external-id ;; one
    "./dep.wat" (; two ;)) (component $D (export "f" (func)))))
