package leanto;

/// The front door: the only class that touches the world outside.
final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("leanto 0.1.0");
  }
}
