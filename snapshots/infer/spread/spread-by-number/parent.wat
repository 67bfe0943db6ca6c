(component
  (import "./provider.wat" (component $Provider ...))
  (import "./user.wat" (component $User ...))
  (import "host" (instance (export "nested" (instance
    (export "g" (func (result u32)))
    (export "f" (func (result u32)))
    (export "a:b/c@0.2.3" (instance (export "f" (func (result u32)))))
  ))))
  (instance (instantiate 0))
  (instance (instantiate 1 (with ... (instance 1)))) ;; 2
  (instance (instantiate 1 (with ... (instance 0 "nested")))) ;; 4: the spread takes 3
  (export ... (instance 2))
  (export "nested" (instance 0 "nested")) ;; 5, and 6
  (export "last" (instance 4))
  (alias export 0 "nested" (instance $nested)) ;; 7
  (instance $bundle (export "x" (instance 6))) ;; 8
  (export "nested-again" (instance 7)) ;; 9
  (export "bundle" (instance 8))
)
