(component
  (component $Provider
    (type $e' (record (field "x" u8)))
    (export $e "e" (type $e'))
    (type $c' (record (field "e" $e)))
    (export $c "c" (type $c'))
    (instance $fs (export "e" (type $e)) (export "c" (type $c)))
    (export "acme:app/fs" (instance $fs))
  )
  (component $Consumer
    (import "acme:app/fs" (instance $fs
      (type $e' (record (field "x" u8)))
      (export "e" (type $e (eq $e')))
      (type $c' (record (field "e" $e)))
      (export "c" (type (eq $c')))
    ))
    (alias export $fs "c" (type $c))
    (import "acme:app/log" (instance
      (export "c" (type $c' (eq $c)))
      (export "put" (func (param "c" $c')))
    ))
  )
  (import "acme:app/fs" (instance $fs
    (type $e' (record (field "x" u8)))
    (export "e" (type $e (eq $e')))
    (type $c' (record (field "e" $e)))
    (export "c" (type (eq $c')))
  ))
  (alias export $fs "c" (type $c-2))
  (import "acme:app/log" (instance $log
    (export "c" (type $c (eq $c-2)))
    (export "put" (func (param "c" $c)))
  ))
  (instance $p (instantiate $Provider))
  (instance $c (instantiate $Consumer
    (with "acme:app/fs" (instance $p "acme:app/fs")) (with "acme:app/log" (instance $log))))
)
