package everything;

final class Objects {}
