global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Text;
global using System.Threading.Tasks;
global using Cases;
global using Microsoft.Extensions.Logging;
global using Privacy;
global using static Cases.Out;
