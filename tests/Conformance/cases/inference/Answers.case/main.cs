// option: PrivacyInference=report
// severity: PRIV208=warning
// severity: PRIV209=warning
using Cases.Inference.AnswersLibrary;
using Microsoft.AspNetCore.Mvc;

namespace Cases.Inference.Answers;

// An error that is answered, and what was made on the spot, hold nothing that was only guessed from their types.
public sealed class CustomersController(ICustomers customers) : Controller
{
    public IActionResult ErrorOk() => BadRequest(Errors.Invalid());

    public async Task<IActionResult> FirstErrorOk(string request)
    {
        var errors = await customers.ValidateAsync(request);
        return errors.Count > 0 ? BadRequest(errors.First()) : NoContent();
    }

    public IActionResult MissingOk(int id) => NotFound(Errors.Invalid());

    public IActionResult TokenBad() => Ok(Errors.Invalid()); // expect: PRIV209

    public IActionResult FoundBad(int id) => Ok(customers.Find(id)); // expect: PRIV208

    public IActionResult NamedInAnErrorBad(int id) => BadRequest("not so, " + customers.Find(id)!.Email); // expect: PRIV208

    public IActionResult GivenBackBad([FromBody] Customer customer) => BadRequest(customer); // expect: PRIV208

    public IActionResult WrittenBad(int id)
    {
        var answer = Errors.Invalid();
        answer.Error = customers.Find(id)!.Email;
        return BadRequest(answer); // expect: PRIV208
    }

    public ActionResult<Page<Customer>> NothingOk() => new Page<Customer>();

    public ActionResult<Page<Customer>> AllBad() => customers.All(); // expect: PRIV208

    public IActionResult NoneOk() => Ok(Array.Empty<Customer>());

    public IActionResult NoneOfThemOk() => Ok(Enumerable.Empty<Customer>());

    public IActionResult EmptyListOk() => Ok(new List<Customer>());

    public IActionResult OneBad(int id) => Ok(new[] { customers.Find(id) }); // expect: PRIV208
}
