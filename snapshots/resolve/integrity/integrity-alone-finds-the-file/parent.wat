(component
  (import "integrity=<sha256-Ohu8wwCaGQNpTEew7gb411ueI+Tnem9w+ORLsIHwMfI=>" (component ...))
)
