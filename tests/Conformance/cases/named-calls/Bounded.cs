using static Cases.Typed.Api;

namespace Cases.NamedCalls.BoundedCase;

internal abstract class Shape
{
    public string Label = "";

    public virtual void Draw()
    {
    }

    public void Render() => Draw();

    public void RenderTwice()
    {
        Render();
        Render();
    }
}

internal class Circle : Shape
{
    public override void Draw() => Sink(Label);
}

internal class Square : Shape;

internal class SmallSquare : Square;

internal abstract class Job<T>
{
    private string _kept = "";

    public void Start(string text)
    {
        _kept = text;
        Run(_kept);
    }

    protected abstract void Run(string text);
}

internal class NumberJob : Job<int>
{
    public void Go(string text) => Start(text);

    protected override void Run(string text) => Out.Coin = text.Length > 1;
}

internal class TextJob : Job<string>
{
    public void Go(string text) => Start(text);

    protected override void Run(string text) => Sink(text);
}

internal static class Bounded
{
    public static void DeclaredAsTheOtherOk(Square square)
    {
        square.Label = Source();
        square.Render();
    }

    public static void DeclaredBelowTheOtherOk(SmallSquare square)
    {
        square.Label = Source();
        square.RenderTwice();
    }

    public static void DeclaredAsTheOneBad(Circle circle)
    {
        circle.Label = Source();
        circle.RenderTwice(); // expect: PRIV201
    }

    public static void DeclaredAsTheBaseBad(Shape shape)
    {
        shape.Label = Source();
        shape.Render(); // expect: PRIV201
    }

    public static void HandedOverOk(Square square)
    {
        square.Label = Source();
        OfCircle(square);
    }

    public static void HandedOverBad(Circle circle)
    {
        circle.Label = Source();
        OfCircle(circle); // expect: PRIV201
    }

    public static void HandedOverAsBaseBad(Shape shape)
    {
        shape.Label = Source();
        OfCircle(shape); // expect: PRIV201
    }

    public static void SwitchedOk(Square square)
    {
        square.Label = Source();
        Switched(square);
    }

    public static void SwitchedBad(Circle circle)
    {
        circle.Label = Source();
        Switched(circle); // expect: PRIV201
    }

    public static void CastAwayOk(Square square)
    {
        square.Label = Source();
        Sink(AsCircle(square)?.Label);
    }

    public static void CastBad(Circle circle)
    {
        circle.Label = Source();
        Sink(AsCircle(circle)?.Label); // expect: PRIV201
    }

    public static void ByArgumentOfTypeOk(NumberJob job) => job.Go(Source());

    public static void ByArgumentOfTypeBad(TextJob job) => job.Go(Source()); // expect: PRIV201

    public static void EitherBad(Circle circle, Square square)
    {
        Shape shape = Out.Coin ? circle : square;
        shape.Label = Source();
        shape.Render(); // expect: PRIV201
    }

    private static void OfCircle(Shape shape)
    {
        if (shape is Circle circle)
            Sink(circle.Label);
    }

    private static void Switched(Shape shape)
    {
        switch (shape)
        {
            case Circle { Label: var label }:
                Sink(label);
                break;
            case Square:
                break;
        }
    }

    private static Circle? AsCircle(Shape shape) => shape as Circle;
}
