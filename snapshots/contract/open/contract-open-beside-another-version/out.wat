(component
  (import "a:b/i@2.0.0" (instance $i-2 (export "m" (component (import "dep" (component))))))
  (component $M (component $Leaf) (instance (instantiate $Leaf)))
  (component $Inner
    (import "a:b/i@2.0.0" (instance $i
      (export "m" (component (import "dep" (component))))))
    (component $Dep)
    (instance (instantiate (component $i "m") (with "dep" (component $Dep)))))
  (component $Outer
    (import "a:b/i@2.0.0" (instance $i-3 (export "m" (component (import "dep" (component))))))
    (import "a:b/i@1.0.0" (instance (export "m" (component))))
    (instance (instantiate $Inner (with "a:b/i@2.0.0" (instance $i-3)))))
  (instance $i (export "m" (component $M)))
  (instance (instantiate $Outer (with "a:b/i@1.0.0" (instance $i)) (with "a:b/i@2.0.0" (instance $i-2))))
)
