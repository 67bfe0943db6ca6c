(component
  (import "./user.wat" (component $User ...))
  (import "h" (func $f (result u32)))
  (import "c" (instance $c ...))
  (instance $all
    (export "g" (func $f))
    (export "a:b/c@0.2.3" (instance $c))
    (export "f" (func $f))
  )
  (instance $user (instantiate $User (with ... (instance $all))))
  (export ... (instance $all))
)
