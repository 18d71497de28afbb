package leanto.image;

/// A bare Java program, to measure against.
final class Hello {

  private Hello() {}

  public static void main(String[] args) {
    System.out.println("hello");
  }
}
