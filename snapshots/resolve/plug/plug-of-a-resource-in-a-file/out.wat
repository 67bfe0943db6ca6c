(component
  (component $Child
    (component $provider
      (type $t (resource (rep i32)))
      (instance $i (export "r" (type $t)))
      (export "a:b/r" (instance $i))
    )
    (component $component
      (import "a:b/r" (instance $r (export "r" (type (sub resource)))))
      (alias export $r "r" (type $t))
      (core func (canon resource.drop $t))
    )
    (instance $provider (instantiate $provider))
    (instance $component (instantiate $component
      (with "a:b/r" (instance $provider "a:b/r"))))
  )
  (instance $child (instantiate $Child))
)
