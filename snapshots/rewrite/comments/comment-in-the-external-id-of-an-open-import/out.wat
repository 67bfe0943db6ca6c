(component
  (component $O (core module $m (func (export "f"))) (core instance $i (instantiate $m))
    (func (export "f") (canon lift (core func $i "f"))))
  (component $C
    (import "dep" ;; one
      (; two ;) (component $D (export "f" (func)))))
  (instance (instantiate $C (with "dep" (component $O)))))
