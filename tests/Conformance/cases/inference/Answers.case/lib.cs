namespace Cases.Inference.AnswersLibrary;

public class Customer
{
    public string Email { get; set; } = "";
}

public class TokenAnswer
{
    public string AccessToken { get; set; } = "";

    public string Error { get; set; } = "";
}

public class Page<T>
{
    public Page()
    {
    }

    public Page(IReadOnlyList<T> items) => Items = items;

    public IReadOnlyList<T> Items { get; set; } = [];
}

public static class Errors
{
    public static TokenAnswer Invalid() => new() { Error = "invalid" };
}

public interface ICustomers
{
    Customer? Find(int id);

    Page<Customer> All();

    Task<IList<TokenAnswer>> ValidateAsync(string request);
}
