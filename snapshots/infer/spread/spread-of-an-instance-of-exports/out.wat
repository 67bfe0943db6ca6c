(component
  (component $User
    (import "a:b/c@0.2.3" (instance $c (export "f" (func (result u32)))))
    (import "f" (func $f (result u32)))
    (import "g" (func $g (result u32)))
    (export "run" (func $g))
  )
  (import "h" (func $f (result u32)))
  (import "c" (instance $c (export "f" (func (result u32)))))
  (instance $all
    (export "g" (func $f))
    (export "a:b/c@0.2.3" (instance $c))
    (export "f" (func $f))
  )
  (instance $user (instantiate $User
    (with "a:b/c@0.2.3" (instance $all "a:b/c@0.2.3"))
    (with "f" (func $all "f"))
    (with "g" (func $all "g"))))
  (export "g" (func $all "g"))
  (export "a:b/c@0.2.3" (instance $all "a:b/c@0.2.3"))
  (export "f" (func $all "f"))
)
