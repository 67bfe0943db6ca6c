(component $own
  (type $t (tuple u8 u16))
  (component
    (alias outer $C $t (type)))
)
