(component
  (component $C
    (type $o (option u8))
    (type $l (list $o))
    (type $u (tuple u8 string))
    (type $c (list char 4))
    (type $r (result $u (error $c)))
    (type $t (record (field "a" $l) (field "b" $r)))
    (export "t" (type $t))
  )
)
