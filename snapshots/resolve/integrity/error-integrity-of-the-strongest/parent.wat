(component
  (import "url=<./child.wat>,integrity=<sha256-Ohu8wwCaGQNpTEew7gb411ueI+Tnem9w+ORLsIHwMfI= sha512-4lrDhF+MvhKAGi36WonUxV3EeQDztu3Jqe5ZDzwrkxL2ZdADnJOCi3tY8zlQvIF6CVWpxQAKjT4oBWnwh0XKaA==>" (component ...))
)
